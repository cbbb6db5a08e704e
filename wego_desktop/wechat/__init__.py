"""The remote account: what the WeChat material API takes and answers. Needs requests, no Qt."""
