"""The pane beside the grid: what is selected, in large and in words."""
