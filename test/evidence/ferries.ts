/** An invented article: typographic and straight quotes, a quotation over two paragraphs, astral and combining characters, a table, notes. */
export const FERRIES = `Port says ferries carried 412,000; union counts a third fewer
By Mara Lind

ELLING — The Port of Elling said its ferries carried 412,000 passengers last year, a number the Deckhands’ Union disputes.
“We carried more people,” port spokesperson Inês Carrow said, “than in any year since the line opened.”
“The boats were full. 🛳️ Every one.
“We expect more,” she added.
Tobe Okafor put the number at 274,000 and called the port's figure "a fable" told 'to please the mayor'.
The two counts lie 138,000 passengers apart. The port (founded 1902) did not say why.

Ferry at the quay
Photo: Una Dahl/Gull Wire

Riders by line

Line Riders Share
North 212,000 51%
South 200,000 49%

Correction: An earlier version gave the number of boats as 11.

Meet the author

Mara Lind

Mara Lind has covered the harbour since 2020.

The mayor spoke on Friday of fares that would be dropped by 2033.

© 2031 Harbor Press. All rights reserved.
`;
