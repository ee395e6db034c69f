#include "io/image_file.hpp"
#include "model/classification.hpp"
#include "render/renderer.hpp"
