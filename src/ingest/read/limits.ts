/** How large the parts of a dataset may be; each is a setting, named in the message of whatever is larger. */
export interface SeedLimits {
  /** Bytes of a YAML file. */
  readonly fileBytes: number;
  /** Tokens of a YAML file: its words, marks and breaks. */
  readonly fileTokens: number;
  /** UTF-16 units of one line of NDJSON, which holds one record. */
  readonly lineLength: number;
  /** UTF-16 units of one value. */
  readonly valueLength: number;
  /** Items of one list, keys of one mapping. */
  readonly entries: number;
}

/** The limits where nobody sets others. */
export const SEED_LIMITS: SeedLimits = {
  fileBytes: 10_000_000,
  fileTokens: 200_000,
  lineLength: 1_000_000,
  valueLength: 20_000,
  entries: 50_000,
};

/** What to do about a part that is too large, by the limit that it exceeds. */
export const LARGER: Readonly<Record<keyof SeedLimits, string>> = {
  fileBytes: 'Split it, write it as NDJSON, or raise ONRECORD_MAX_FILE.',
  fileTokens: 'Split it, write it as NDJSON, or raise ONRECORD_MAX_FILE_TOKENS.',
  lineLength: 'One line is one record: is a line break missing? Else raise ONRECORD_MAX_LINE.',
  valueLength: 'Is a quotation mark missing, or a whole text pasted in? Else raise ONRECORD_MAX_VALUE.',
  entries: 'Split it, or raise ONRECORD_MAX_ENTRIES.',
};
