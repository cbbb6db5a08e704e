"""What may go up: what a file is, and what WeChat would say of it. No Qt, no network."""
