"""The scripts of the editor's commands, in the order they have to be read in the page (``resources/editor``)."""

COMMAND_SCRIPTS = (
    "parts",
    "ground",
    "declarations",
    "chosen",
    "commands",
    "inline",
    "typing",
    "blocks",
    "lists",
    "inserting",
    "links",
    "grid",
    "tables",
    "pictures",
    "sections",
    "ring",
    "state",
    "counting",
    "find",
)
