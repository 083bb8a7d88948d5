"""The steps of a run, one module each; the pipeline puts them in order."""
