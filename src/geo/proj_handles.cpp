#include "geo/proj_handles.hpp"

namespace stadtblick::geo {

ProjContext makeProjContext() {
  ProjContext context(proj_context_create());
  proj_log_level(context.get(), PJ_LOG_NONE);
  proj_context_set_enable_network(context.get(), 0);
  return context;
}

namespace {

ProjObject unbound(PJ_CONTEXT* context, ProjObject crs) {
  while (crs && proj_get_type(crs.get()) == PJ_TYPE_BOUND_CRS)
    crs.reset(proj_get_source_crs(context, crs.get()));
  return crs;
}

}  // namespace

ProjCrsParts crsParts(PJ_CONTEXT* context, const PJ* crs) {
  auto whole = unbound(context, ProjObject(proj_clone(context, crs)));
  if (!whole || proj_get_type(whole.get()) != PJ_TYPE_COMPOUND_CRS) return {std::move(whole), nullptr};
  return {unbound(context, ProjObject(proj_crs_get_sub_crs(context, whole.get(), 0))),
          unbound(context, ProjObject(proj_crs_get_sub_crs(context, whole.get(), 1)))};
}

}  // namespace stadtblick::geo
