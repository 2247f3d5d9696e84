"""Is imported by the process that workers are forked off: what a worker needs is loaded once, and shared."""

from extractor.collector import staying

_SAMPLE = "3月5日上午，镇党委书记陆清禾主持召开全镇防汛工作会议。会议听取了镇水利站站长韦若蓝的汇报。"

with staying():
    from extractor.graph.statements import statements
    from extractor.model import Document
    from extractor.pipeline import extract_document

    statements(extract_document(Document(id="warm", source=_SAMPLE, digest="", path="")))
