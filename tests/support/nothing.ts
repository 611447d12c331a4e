// Stands in for `server-only`, which refuses to be imported outside of Next's server bundle.
export {};
