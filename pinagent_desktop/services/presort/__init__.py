"""The offline pre-sort: an order without any model. It ranks and decides nothing."""
