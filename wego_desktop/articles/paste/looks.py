"""How an article shows what its writers do not style themselves, readable on a phone: code, tables, lines."""

GREY = "rgb(217, 217, 217)"
CODE = "padding: 2px 4px; border-radius: 4px; background-color: rgb(243, 244, 246); font-family: Menlo, Consolas, monospace; font-size: 14px;"  # noqa: E501
CODE_BLOCK = "margin: 0 0 16px; padding: 12px; border-radius: 6px; background-color: rgb(246, 248, 250); overflow-x: auto; white-space: pre; font-family: Menlo, Consolas, monospace; font-size: 13px; line-height: 1.6; text-align: left;"  # noqa: E501
TABLE = "border-collapse: collapse; width: 100%; font-size: 14px;"
CELL = f"border: 1px solid {GREY}; padding: 6px 8px;"
LINE = f"margin: 24px 0; border: 0; border-top: 1px solid {GREY};"
MARKED = "rgb(255, 243, 163)"
