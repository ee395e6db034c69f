#include "model/triangulation.hpp"
#include "model/lod_selection.hpp"
#include "model/colour_map.hpp"
