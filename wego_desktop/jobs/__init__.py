"""Work that joins the floors below: uploading, removing, downloading. No Qt."""
