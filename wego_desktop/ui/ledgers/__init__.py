"""What no list of the account shows: temporary materials and body pictures, as this machine remembers them."""
