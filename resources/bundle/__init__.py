"""Makes the packaged app: ``python3 dev.py build`` runs this as ``python -m bundle``. No part of what is shipped."""
