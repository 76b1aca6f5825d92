package kz.qashyq.demo.video;

import java.awt.Color;

/** The light colours of src/main/web/tokens.css, and those of fire, wood and smoke, which the pages do not need. */
final class Palette {
    static final Color SURFACE = new Color(0xffffff);
    static final Color SURFACE_2 = new Color(0xf2f0eb);
    static final Color SURFACE_3 = new Color(0xe8e5de);
    static final Color INK = new Color(0x1f1d1a);
    static final Color INK_2 = new Color(0x565148);
    static final Color BORDER = new Color(0xe0dcd4);
    static final Color BORDER_STRONG = new Color(0x8b8477);
    static final Color ACCENT = new Color(0x0b6390);
    static final Color ACCENT_STRONG = new Color(0x084c6f);
    static final Color ACCENT_SOFT = new Color(0xe4f1f8);
    static final Color ACCENT_LINE = new Color(0xa5cfe5);
    static final Color SUN = new Color(0xc98f1c);
    static final Color SUCCESS = new Color(0x1c6a3d);
    static final Color SUCCESS_SOFT = new Color(0xe5f3e9);
    static final Color SUCCESS_LINE = new Color(0xa9d3b6);
    static final Color DANGER = new Color(0xae231c);
    static final Color DANGER_STRONG = new Color(0x8c1a14);

    static final Color FLAME = new Color(0xe8622c);
    static final Color FLAME_MIDDLE = new Color(0xf9a72f);
    static final Color FLAME_HEART = new Color(0xffe49a);
    static final Color WATER = new Color(0x4c9fce);
    static final Color WOOD = new Color(0xa9743f);
    static final Color WOOD_DARK = new Color(0x7c5027);
    static final Color WOOD_END = new Color(0xe2b885);
    static final Color STEEL = new Color(0xc9c5bc);
    static final Color DARK_STEEL = new Color(0x3f3b36);
    static final Color SKIN = new Color(0xe3b48c);
    static final Color TROUSERS = new Color(0x33434f);
    static final Color HAIR = new Color(0x2b2420);
    static final Color SMOKE = new Color(0x77716a);

    private Palette() {}
}
