// One row: a response.
MATCH (node:Response)
