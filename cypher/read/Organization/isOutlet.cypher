// Whether it publishes.
RETURN node:Outlet
