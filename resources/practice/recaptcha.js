// Stands for the script that is on every page of the site and is no challenge.
