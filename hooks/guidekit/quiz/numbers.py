"""Numbers as people write them, in English or in French, and back again."""

from __future__ import annotations

import re
from decimal import Decimal

MINUS = "-−–"
_SPACES = " \u00a0\u202f\u2009'’"
# Digits, or digits in groups of three; then a decimal sign. More digits than a float can hold
# exactly would be compared wrongly in a browser.
_NUMBER = re.compile(
    rf"^(?P<sign>[{MINUS}+])?[ ]?"
    rf"(?P<whole>[0-9]{{1,3}}(?:[{_SPACES}][0-9]{{3}})+|[0-9]+)(?:[.,](?P<part>[0-9]+))?$"
)
_MOST_DIGITS = 15
_TWO_READINGS = re.compile(r"^[^.,]*[1-9][^.,]*[.,][0-9]{3}$")


def read_number(text: str) -> Decimal | None:
    """The number, None if it isn't one.

    >>> read_number("1 300,5")
    Decimal('1300.5')
    """
    found = _NUMBER.match(text.strip())
    if not found:
        return None
    whole = re.sub(rf"[{_SPACES}]", "", found["whole"])
    part = found["part"] or ""
    if len(whole) + len(part) > _MOST_DIGITS:
        return None
    sign = "-" if found["sign"] and found["sign"] in MINUS else ""
    return Decimal(f"{sign}{whole}.{part or '0'}")


def has_two_readings(text: str) -> bool:
    """Whether a comma or a point may separate thousands or decimals, as in "12,000"."""
    return bool(_TWO_READINGS.match(text.strip()))


def show_number(number: Decimal, decimal_sign: str, group_sign: str) -> str:
    """A number for readers: grouped from five digits on, with their decimal sign.

    >>> show_number(Decimal("-12000.50"), ".", ",")
    '−12,000.5'
    """
    whole, _, part = plain(abs(number)).partition(".")
    if len(whole) > 4:
        whole = f"{int(whole):,}".replace(",", group_sign)
    sign = "−" if number < 0 and (whole, part) != ("0", "") else ""
    return f"{sign}{whole}{decimal_sign if part else ''}{part}"


def plain(number: Decimal) -> str:
    """A number with a point and without idle zeros, as scripts read it.

    >>> plain(Decimal("0.50"))
    '0.5'
    """
    text = format(number, "f")
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text in ("-0", "") else text
