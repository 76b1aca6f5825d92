package kz.qashyq.footprint.badge;

import java.io.StringReader;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The credential that is baked into an SVG: the first element {@code openbadges:credential}. */
final class SvgText {
    private static final Set<String> NAMESPACES =
            Set.of("https://purl.imsglobal.org/ob/v3p0", "https://purl.imsglobal.org/spec/ob/v3p0");
    /** Version 2 baked {@code openbadges:assertion}. */
    private static final String OLD_NAMESPACE = "http://openbadges.org";

    private SvgText() {}

    static String credential(String svg) {
        try {
            return find(factory().createXMLStreamReader(new StringReader(svg)));
        } catch (XMLStreamException e) {
            throw new UnreadableBadge("footprint.badge.noCredential");
        }
    }

    private static String find(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
            var space = String.valueOf(xml.getNamespaceURI());
            if (space.equals(OLD_NAMESPACE)) throw new UnreadableBadge("footprint.badge.versionTwo");
            if (!xml.getLocalName().equals("credential") || !NAMESPACES.contains(space)) continue;
            var token = xml.getAttributeValue(null, "verify");
            return token == null || token.isBlank() ? xml.getElementText().strip() : token.strip();
        }
        throw new UnreadableBadge("footprint.badge.noCredential");
    }

    /** No document type is read and no entity followed: a picture has nothing to say about other files. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }
}
