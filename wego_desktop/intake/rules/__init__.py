"""Every rule about a file, in the order they are asked."""

from wego_desktop.intake.rules import damage, extras, file, library, limit, name
from wego_desktop.intake.rules.case import Case, Duplicate, Rule

RULES: tuple[Rule, ...] = file.RULES + damage.RULES + limit.RULES + name.RULES + library.RULES
# Asked only when something is to be repaired: what that needs and is not installed.
AFTERWARDS: tuple[Rule, ...] = extras.RULES
REPAIRS = extras.REPAIRS

__all__ = ["AFTERWARDS", "REPAIRS", "RULES", "Case", "Duplicate", "Rule"]
