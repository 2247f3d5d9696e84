"""Entity → Holding, Event, Participation: what the document says of its people and bodies."""
