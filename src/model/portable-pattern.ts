/** Writes the pattern of a JSON Schema without Unicode properties: some editors and readers do not know them. */
export function portablePattern(schema: { pattern?: string | undefined }): void {
  if (schema.pattern !== undefined) schema.pattern = schema.pattern.replaceAll('\\p{Cc}', '\\u0000-\\u001f\\u007f-\\u009f');
}
