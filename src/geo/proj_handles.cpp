#include "geo/proj_handles.hpp"

namespace stadtblick::geo {

ProjContext makeProjContext() {
  ProjContext context(proj_context_create());
  proj_log_level(context.get(), PJ_LOG_NONE);
  proj_context_set_enable_network(context.get(), 0);
  return context;
}

}  // namespace stadtblick::geo
