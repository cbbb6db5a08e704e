"""The tabs: grid and list, preview and details of materials."""
