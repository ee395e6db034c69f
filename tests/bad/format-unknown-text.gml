Dear colleague,
please find the city model attached.
