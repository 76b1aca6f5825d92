package kz.qashyq.footprint.xapi;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One object of a statement; its place is put together only when there is a fault to tell. */
final class Fields {
    private final JsonNode node;
    private final @Nullable Fields around;
    private final String name;
    private final int index;

    private Fields(JsonNode node, @Nullable Fields around, String name, int index) {
        this.node = node;
        this.around = around;
        this.name = name;
        this.index = index;
        if (!node.isObject()) throw XapiFault.at(path(), "must be an object");
    }

    /** @param name where it stands; empty for a statement itself */
    static Fields of(JsonNode node, String name) {
        return new Fields(node, null, name, -1);
    }

    /** What stands under a name of this object, which must be an object too. */
    Fields inside(String name, JsonNode value) {
        return new Fields(value, this, name, -1);
    }

    /** One of the array under a name of this object, which must be an object too. */
    Fields inside(String name, int index, JsonNode value) {
        return new Fields(value, this, name, index);
    }

    JsonNode node() {
        return node;
    }

    String path() {
        var own = index < 0 ? name : name + "[" + index + "]";
        return around == null || around.path().isEmpty() ? own : around.path() + "." + own;
    }

    void only(Set<String> allowed) {
        for (var member : node.properties()) {
            if (!allowed.contains(member.getKey())) throw fault(member.getKey(), "is no property of this object");
            if (member.getValue().isNull()) throw fault(member.getKey(), "must not be null");
        }
    }

    boolean has(String name) {
        return node.has(name);
    }

    @Nullable
    JsonNode get(String name) {
        return node.get(name);
    }

    JsonNode need(String name) {
        var value = node.get(name);
        if (value == null) throw fault(name, "is missing");
        return value;
    }

    @Nullable
    String text(String name) {
        var value = node.get(name);
        if (value == null) return null;
        if (!value.isString()) throw fault(name, "must be a string");
        return value.stringValue();
    }

    Fields needObject(String name) {
        return inside(name, need(name));
    }

    String needText(String name) {
        need(name);
        return String.valueOf(text(name));
    }

    /** @param rule what is told when the text does not fit */
    void text(String name, Predicate<String> fits, String rule) {
        var text = text(name);
        if (text != null && !fits.test(text)) throw fault(name, rule);
    }

    void bool(String name) {
        var value = node.get(name);
        if (value != null && !value.isBoolean()) throw fault(name, "must be true or false");
    }

    @Nullable
    Double number(String name) {
        var value = node.get(name);
        if (value == null) return null;
        if (!value.isNumber()) throw fault(name, "must be a number");
        var number = value.doubleValue();
        if (Double.isInfinite(number) || Double.isNaN(number)) throw fault(name, "is out of range");
        return number;
    }

    @Nullable
    Fields object(String name) {
        var value = node.get(name);
        return value == null ? null : inside(name, value);
    }

    void languageMap(String name) {
        var map = object(name);
        if (map == null) return;
        for (Map.Entry<String, JsonNode> member : map.node.properties()) {
            if (!Formats.isLanguage(member.getKey()))
                throw map.fault(member.getKey(), "is no language tag of RFC 5646");
            if (!member.getValue().isString()) throw map.fault(member.getKey(), "must be a string");
        }
    }

    void extensions(String name) {
        var map = object(name);
        if (map == null) return;
        for (var key : map.node.propertyNames())
            if (!Formats.isIri(key)) throw map.fault(key, "extensions are named by IRIs");
    }

    XapiFault fault(String name, String rule) {
        var here = path();
        return XapiFault.at(here.isEmpty() ? name : here + "." + name, rule);
    }

    XapiFault fault(String rule) {
        return XapiFault.at(path(), rule);
    }
}
