// Stands in for the marker package in unit tests, which run outside a React server.
export {};
