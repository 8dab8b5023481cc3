package org.stamkunde.engagement;

import org.stamkunde.recommend.ItemNeighbours;

/// The neighbours of products under the name that their content gives them.
record LearntTastes(String name, ItemNeighbours neighbours) {}
