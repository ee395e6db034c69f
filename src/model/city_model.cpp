#include "model/city_model.hpp"

namespace stadtblick::model {

ObjectIndex topEnd(const CityModel& model, ObjectIndex top) {
  ObjectIndex end = top + 1;
  while (end < model.objects.size() && model.objects.topLevel[end] == top) ++end;
  return end;
}

}  // namespace stadtblick::model
