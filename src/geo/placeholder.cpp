#include "geo/sun.hpp"
#include "geo/crs_transform.hpp"
