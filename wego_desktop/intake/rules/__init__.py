"""Every rule about a file, in the order they are asked."""

from wego_desktop.intake.rules import damage, file, library, limit, name
from wego_desktop.intake.rules.case import Case, Duplicate, Rule

RULES: tuple[Rule, ...] = file.RULES + damage.RULES + limit.RULES + name.RULES + library.RULES

__all__ = ["RULES", "Case", "Duplicate", "Rule"]
