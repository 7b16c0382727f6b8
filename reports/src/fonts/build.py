#!/usr/bin/env python3
"""Makes the four TTF files embedded in every PDF, from the OFL fonts published on npm.

    npm pack @fontsource/source-sans-3@5.3.1 @fontsource/source-serif-4@5.3.1   # and unpack both
    python3 build.py <folder of the unpacked packages> <target folder>                       # needs fonttools, brotli

What changes against the originals (hence the new names, as the OFL asks where a name is reserved):
the latin, latin-ext, vietnamese, greek and cyrillic files become one, figures are tabular, the narrow no-break space U+202F exists, the superior o of
no and the like exists, layout tables (kerning, ligatures) are dropped because neither side of the PDF writer applies them.
"""
import sys
import tempfile
from pathlib import Path

from fontTools.merge import Merger
from fontTools.ttLib import TTFont

FACES = [
    ("source-sans-3", 400, "Passerelle Sans", "Regular"),
    ("source-sans-3", 600, "Passerelle Sans", "Bold"),
    ("source-serif-4", 400, "Passerelle Serif", "Regular"),
    ("source-serif-4", 600, "Passerelle Serif", "Bold"),
]
LAYOUT = ("GSUB", "GPOS", "GDEF", "HVAR", "MVAR", "avar", "fvar", "gvar", "STAT", "DSIG", "gasp", "prep", "fpgm", "cvt ")


def tabular(font):
    """Points the ten digits at their tabular glyphs, when the font has a `tnum` feature."""
    if "GSUB" not in font:
        return
    table = font["GSUB"].table
    lookups = [i for f in table.FeatureList.FeatureRecord if f.FeatureTag == "tnum" for i in f.Feature.LookupListIndex]
    swap = {}
    for index in lookups:
        for sub in table.LookupList.Lookup[index].SubTable:
            swap.update(getattr(getattr(sub, "ExtSubTable", sub), "mapping", {}))
    for cmap in font["cmap"].tables:
        for code in range(ord("0"), ord("9") + 1):
            if cmap.cmap.get(code) in swap:
                cmap.cmap[code] = swap[cmap.cmap[code]]


def add(font, code, like, advance=None):
    """Gives `code` a glyph with the outline of `like` and, if asked, another advance."""
    cmap = font.getBestCmap()
    if code in cmap or like not in cmap:
        return
    name = "uni%04X" % code
    font.setGlyphOrder(font.getGlyphOrder() + [name])
    font["glyf"][name] = font["glyf"][cmap[like]]
    width, bearing = font["hmtx"][cmap[like]]
    font["hmtx"][name] = (advance or width, bearing)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[code] = name


def rename(font, family, style):
    names = font["name"]
    licence = names.getDebugName(0)
    names.names = []
    full = f"{family} {style}"
    values = {0: licence, 1: family, 2: style, 3: full + " 1.0", 4: full, 5: "Version 1.000",
              6: full.replace(" ", "").replace(family.replace(" ", ""), family.replace(" ", "") + "-"),
              13: "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
              14: "https://openfontlicense.org"}
    for identifier, value in values.items():
        names.setName(value, identifier, 3, 1, 0x409)
    bold = style == "Bold"
    font["OS/2"].usWeightClass = 700 if bold else 400
    font["OS/2"].fsSelection = 0x20 if bold else 0x40
    font["head"].macStyle = 1 if bold else 0


def build(source, target):
    for name, weight, family, style in FACES:
        parts = []
        for subset in ("latin", "latin-ext", "vietnamese", "greek", "cyrillic"):
            path = next(Path(source).rglob(f"{name}-{subset}-{weight}-normal.woff2"))
            font = TTFont(path)
            font.flavor = None
            tabular(font)
            for tag in LAYOUT:
                if tag in font:
                    del font[tag]
            for glyph in font["glyf"].keys():
                font["glyf"][glyph].removeHinting()
            part = tempfile.mktemp(suffix=".ttf")
            font.save(part)
            parts.append(part)
        font = Merger().merge(parts)
        add(font, 0x202F, 0x20, round(font["hmtx"][font.getBestCmap()[0x20]][0] * 0.8))
        add(font, 0x1D52, 0xBA)
        add(font, 0x2011, 0x2D)
        rename(font, family, style)
        font["head"].modified = font["head"].created
        font.recalcTimestamp = False
        out = Path(target) / f"{family.replace(' ', '')}-{style}.ttf"
        font.save(out)
        digits = {font["hmtx"][font.getBestCmap()[ord(d)]][0] for d in "0123456789"}
        print(out.name, out.stat().st_size, "digit widths", digits)


if __name__ == "__main__":
    build(sys.argv[1], sys.argv[2])
