"""Resolution: statements of many documents → one world.

Each station is a pure function of a *block*: the records of all documents that may speak of the same thing (one name,
one post, one month of a town). It decides which IRIs of which documents are one, and what follows from seeing them
together. Since a block needs nothing but its records, a document that changes costs only the blocks that it touches,
and two halves give what the whole gives.

    owners   short names           whose body 区委 is, told by its holder
    towns    one town name         two towns of one name; the district of a town, whose 区教育局 its bulletins mean
    briefs   one place             公司 and brands, for the body that is meant
    changes  renamed bodies        which names are looked at together, for a document says that one became the other
    names    bodies and places      one name in one jurisdiction, with its short forms
    people   persons                by name, jurisdiction, offices and time; never by name alone
    offices  one post               tenures with their bounds, successions, two incumbents, near names
    events   one month or series    reports of one meeting; series, terms and sessions in their order
    subevents one town and month   parts told in one document, wholes in another
"""
