#include "render/scene_pass.hpp"

#include <osg/ClipControl>
#include <osg/CullFace>
#include <osg/Depth>
#include <osg/Program>

#include "render/gl_objects.hpp"
#include "scene/layer_node.hpp"

namespace stadtblick::render {

ScenePass::ScenePass(GlSurface& surface, std::string name)
    : surface_(surface), name_(std::move(name)), root_(new osg::Group), view_(new osgUtil::SceneView) {
  view_->setDefaults(osgUtil::SceneView::NO_SCENEVIEW_LIGHT);
  view_->setState(&surface.state());
  view_->setSceneData(root_);
  view_->getCamera()->setClearMask(0);
  view_->getCamera()->setGraphicsContext(surface.state().getGraphicsContext());
  view_->setComputeNearFarMode(osg::CullSettings::DO_NOT_COMPUTE_NEAR_FAR);
  view_->setCullingMode(osg::CullSettings::VIEW_FRUSTUM_SIDES_CULLING);
  view_->setFrameStamp(new osg::FrameStamp);
  osg::StateSet& state = stateSet();
  // In the order of the graph: pictures must not depend on addresses in memory.
  state.setRenderBinDetails(0, "TraversalOrderBin");
  state.setMode(GL_CULL_FACE, osg::StateAttribute::OFF);
  state.setMode(GL_LIGHTING, osg::StateAttribute::OFF);
  state.setAttribute(new osg::ClipControl(osg::ClipControl::LOWER_LEFT, osg::ClipControl::ZERO_TO_ONE));
  setSampler("objectState", scene::kUnitObjectState);
  setSampler("surfaceTexture", scene::kUnitSurfaceTexture);
}

base::Result<base::Done> ScenePass::load(const ShaderLibrary& library, const std::string& vertexFile,
                                         const std::string& fragmentFile,
                                         const std::vector<std::string>& defines) {
  auto vertex = library.source(vertexFile, defines);
  if (!vertex) return base::Result<base::Done>::failure(std::move(vertex.diagnostics()));
  auto fragment = library.source(fragmentFile, defines);
  if (!fragment) return base::Result<base::Done>::failure(std::move(fragment.diagnostics()));
  osg::ref_ptr<osg::Program> program = new osg::Program;
  program->setName(name_);
  program->addShader(new osg::Shader(osg::Shader::VERTEX, vertex.value()));
  program->addShader(new osg::Shader(osg::Shader::FRAGMENT, fragment.value()));
  program->addBindAttribLocation("normalClass", scene::kAttributeNormalClass);
  program->addBindAttribLocation("material", scene::kAttributeMaterial);
  program->addBindAttribLocation("ids", scene::kAttributeIds);
  program->addBindAttribLocation("texCoord", scene::kAttributeTexCoord);
  program->addBindFragDataLocation("colour", 0);
  program->addBindFragDataLocation("hit", 0);
  program->compileGLObjects(surface_.state());
  const auto* compiled = program->getPCP(surface_.state());
  if (compiled == nullptr || !compiled->isLinked()) {
    std::string log;
    program->getGlProgramInfoLog(surface_.state().getContextID(), log);
    return base::Result<base::Done>::failure(
        base::DiagnosticCode::kGraphicsUnavailable, {},
        {"3.3", "the shaders of the pass '" + name_ + "' do not link: " + log});
  }
  stateSet().setAttributeAndModes(program, osg::StateAttribute::ON | osg::StateAttribute::OVERRIDE);
  return base::Done{};
}

void ScenePass::setNodes(const std::vector<osg::Group*>& nodes) {
  root_->removeChildren(0, root_->getNumChildren());
  for (osg::Group* node : nodes) root_->addChild(node);
}

void ScenePass::useReversedDepth(bool write) {
  stateSet().setAttributeAndModes(new osg::Depth(osg::Depth::GEQUAL, 0.0, 1.0, write));
}

void ScenePass::useShadowDepth() {
  stateSet().setAttributeAndModes(new osg::Depth(osg::Depth::LESS, 0.0, 1.0, true));
}

void ScenePass::set(const char* uniform, float value) {
  stateSet().getOrCreateUniform(uniform, osg::Uniform::FLOAT)->set(value);
}
void ScenePass::set(const char* uniform, const osg::Vec2f& value) {
  stateSet().getOrCreateUniform(uniform, osg::Uniform::FLOAT_VEC2)->set(value);
}
void ScenePass::set(const char* uniform, const osg::Vec3f& value) {
  stateSet().getOrCreateUniform(uniform, osg::Uniform::FLOAT_VEC3)->set(value);
}
void ScenePass::set(const char* uniform, const osg::Vec4f& value) {
  stateSet().getOrCreateUniform(uniform, osg::Uniform::FLOAT_VEC4)->set(value);
}
void ScenePass::set(const char* uniform, const osg::Matrixd& value) {
  stateSet().getOrCreateUniform(uniform, osg::Uniform::FLOAT_MAT4)->set(osg::Matrixf(value));
}
void ScenePass::set(const char* uniform, const std::vector<std::array<float, 3>>& values) {
  osg::Uniform* array =
      stateSet().getOrCreateUniform(uniform, osg::Uniform::FLOAT_VEC3, static_cast<unsigned>(values.size()));
  for (unsigned i = 0; i < values.size(); ++i)
    array->setElement(i, osg::Vec3f(values[i][0], values[i][1], values[i][2]));
}
void ScenePass::setSampler(const char* uniform, int unit) {
  stateSet().getOrCreateUniform(uniform, osg::Uniform::INT)->set(unit);
}

void ScenePass::draw(const osg::Matrixd& view, const osg::Matrixd& projection, int width, int height) {
  // Others (raw passes, ImGui) changed the context behind OSG's back. OSG leaves every mode off after a pass
  // and believes them to be so still; attributes are applied anew.
  glModesOff();
  osg::State& state = surface_.state();
  state.dirtyAllAttributes();
  state.dirtyAllVertexArrays();
  state.setLastAppliedProgramObject(nullptr);
  state.setActiveTextureUnit(0);
  state.unbindVertexArrayObject();
  state.unbindVertexBufferObject();
  state.unbindElementBufferObject();
  view_->setViewport(0, 0, width, height);
  view_->setViewMatrix(view);
  view_->setProjectionMatrix(projection);
  view_->cull();
  view_->draw();
}

}  // namespace stadtblick::render
