package fadu.document;

import java.util.List;

/** The types of an official paper, with what stands in where a machine lacks them. */
public enum DocxFonts {
    /** 小标宋: titles. */
    TITLE("方正小标宋简体", "Noto Serif CJK SC,SimSun"),
    /** 仿宋: the text. */
    TEXT("仿宋_GB2312", "FangSong,Noto Serif CJK SC"),
    /** 黑体: headings of the first level. */
    BLACK("黑体", "SimHei,Noto Sans CJK SC"),
    /** 楷体: headings of the second level. */
    KAI("楷体_GB2312", "KaiTi,Noto Serif CJK SC"),
    /** 宋体: page numbers. */
    SONG("宋体", "SimSun,Noto Serif CJK SC");

    final String family;
    final String instead;

    DocxFonts(String family, String instead) {
        this.family = family;
        this.instead = instead;
    }

    /** The part {@code fontTable.xml}, in which Word and LibreOffice look for what stands in. */
    static String table() {
        var xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">""");
        for (var font : List.of(values())) {
            xml.append(
                    "<w:font w:name=\"%s\"><w:altName w:val=\"%s\"/><w:charset w:val=\"86\"/><w:family w:val=\"%s\"/></w:font>"
                            .formatted(font.family, font.instead, font == BLACK ? "swiss" : "roman"));
        }
        return xml.append("</w:fonts>\n").toString();
    }
}
