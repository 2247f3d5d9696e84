"""Chinese date expressions: find them, place them in time, and infer when a bulletin was issued.

A small library of its own: plain strings go in, and it knows neither documents nor mentions.

    text → `expressions.find_dates` → DateExpression → `resolution.resolve` (with a `Context`) → TimeValue
    text → `issue.infer_issued` → PartialDate
"""
