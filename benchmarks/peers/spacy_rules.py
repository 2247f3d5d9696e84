"""What spaCy gives without a model: an entity ruler with the patterns that come to mind first, on jieba's words."""

from datetime import date

from spacy.lang.zh import Chinese
from spacy.language import Language

from benchmarks.peers.exchange import Answer, Tool, serve

SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔"
    "钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
)
"""The hundred most frequent ones."""

BODY = (
    "(党委|政府|人大|政协|委员会|常委会|党支部|党总支|办公室|居委会|村委会|公司|学校|小学|中学|医院|银行|协会"
    "|派出所|委|局)$"
)
PLACE = "(省|市|区|县|镇|乡|街道|村|社区|路|广场|公园)$"

PATTERNS = (
    {"label": "PERSON", "pattern": [{"TEXT": {"REGEX": f"^[{SURNAMES}][一-龥]{{2}}$"}}]},
    {"label": "ORG", "pattern": [{"TEXT": {"REGEX": PLACE}, "OP": "*"}, {"TEXT": {"REGEX": f"^[一-龥]{{2,}}{BODY}"}}]},
    {"label": "ORG", "pattern": [{"TEXT": {"REGEX": PLACE}, "OP": "+"}, {"TEXT": {"REGEX": BODY}}]},
    {"label": "PLACE", "pattern": [{"TEXT": {"REGEX": f"^[一-龥]{{2,}}{PLACE}"}}]},
)


def reader() -> Tool:
    """The tool, its patterns compiled."""
    nlp: Language = Chinese.from_config({"nlp": {"tokenizer": {"segmenter": "jieba"}}})
    nlp.add_pipe("entity_ruler").add_patterns(PATTERNS)  # type: ignore[attr-defined]

    def read(text: str, _issued: date | None) -> Answer:
        return Answer(mentions=tuple((one.start_char, one.end_char, one.label_) for one in nlp(text).ents))

    return read


if __name__ == "__main__":
    serve("spacy", reader())
