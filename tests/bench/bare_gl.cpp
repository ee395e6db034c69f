// The prototypes have to come before OSG's own.
#define GL_GLEXT_PROTOTYPES
#include "bench/bare_gl.hpp"

#include <GL/gl.h>
#include <GL/glext.h>

#include <osg/Matrixd>

#include "render/gl_objects.hpp"
#include "render/lighting.hpp"

namespace stadtblick::bench {

namespace {

using render::GlFramebuffer;
using render::GlTexture;

GlFramebuffer makeTarget() {
  const GlTexture::Format colour = GlTexture::Format::kRgba8;
  const GlTexture::Format depth = GlTexture::Format::kDepth32f;
  return {kSize.width, kSize.height, &colour, &depth};
}

GLuint shaderOf(GLenum stage, const std::string& source) {
  const GLuint shader = glCreateShader(stage);
  const char* text = source.c_str();
  glShaderSource(shader, 1, &text, nullptr);
  glCompileShader(shader);
  return shader;
}

GLuint programOf(const std::string& vertex, const std::string& fragment) {
  const GLuint program = glCreateProgram();
  glAttachShader(program, shaderOf(GL_VERTEX_SHADER, vertex));
  glAttachShader(program, shaderOf(GL_FRAGMENT_SHADER, fragment));
  glBindAttribLocation(program, scene::kAttributeNormalClass, "normalClass");
  glBindAttribLocation(program, scene::kAttributeMaterial, "material");
  glBindAttribLocation(program, scene::kAttributeIds, "ids");
  glLinkProgram(program);
  GLint linked = 0;
  glGetProgramiv(program, GL_LINK_STATUS, &linked);
  if (linked == 0) throw std::runtime_error("a shader of the benchmark does not link");
  return program;
}

template <typename Element>
GLuint bufferOf(GLenum target, const std::vector<Element>& data) {
  GLuint buffer = 0;
  glGenBuffers(1, &buffer);
  glBindBuffer(target, buffer);
  glBufferData(target, static_cast<GLsizeiptr>(data.size() * sizeof(Element)), data.data(), GL_STATIC_DRAW);
  return buffer;
}

enum class Numbers : std::uint8_t { kFloat, kNormalised, kWhole };

/// Makes a buffer the source of an attribute of the bound vertex array.
template <typename Element>
void addAttribute(GLuint index, GLint components, GLenum type, Numbers numbers,
                  const std::vector<Element>& data) {
  bufferOf(GL_ARRAY_BUFFER, data);
  glEnableVertexAttribArray(index);
  if (numbers == Numbers::kWhole)
    glVertexAttribIPointer(index, components, type, 0, nullptr);
  else
    glVertexAttribPointer(index, components, type, numbers == Numbers::kNormalised, 0, nullptr);
}

GLuint newArray() {
  GLuint array = 0;
  glGenVertexArrays(1, &array);
  glBindVertexArray(array);
  return array;
}

/// What lies wholly outside of the view is not drawn, as a scene graph would have it.
bool inView(const geo::Box3& box, const scene::TileView& view) {
  return std::ranges::all_of(view.planes, [&box](const auto& plane) {
    const geo::Vec3& n = plane.normal;
    const geo::Vec3 farthest{n.x > 0 ? box.max.x : box.min.x, n.y > 0 ? box.max.y : box.min.y,
                             n.z > 0 ? box.max.z : box.min.z};
    return geo::dot(n, farthest) + plane.offset >= 0.0;
  });
}

struct Matrices {
  Matrices(const render::LocalCamera& camera, const geo::Box3& bounds)
      : view(render::viewMatrix(camera)),
        projection(render::projectionMatrix(camera, kSize, {0.0, 0.0}, render::depthRangeOf(camera, bounds))),
        tiles(render::tileViewOf(camera, kSize, bounds, {0, 0, 1})) {}
  void loadProjection() const {
    glMatrixMode(GL_PROJECTION);
    glLoadMatrixd(projection.ptr());
    glMatrixMode(GL_MODELVIEW);
  }
  void loadView(geo::LocalPoint origin) const {
    const osg::Matrixd m = osg::Matrixd::translate(origin.x, origin.y, origin.z) * view;
    glLoadMatrixd(m.ptr());
  }
  osg::Matrixd view, projection;
  scene::TileView tiles;
};

/// Calls draw(piece) for the pieces that are in view, with their matrices loaded.
template <typename Piece, typename Draw>
void forEachInView(const std::vector<Piece>& pieces, const Matrices& matrices, Draw draw) {
  for (const Piece& piece : pieces) {
    if (!inView(piece.bounds, matrices.tiles)) continue;
    matrices.loadView(piece.origin);
    draw(piece);
  }
}

void beginFrame(const GlFramebuffer& target) {
  target.bind();
  render::glClearColourAndDepth(0.0F);
  glDisable(GL_BLEND);
  glDisable(GL_CULL_FACE);
  glEnable(GL_DEPTH_TEST);
  glDepthFunc(GL_GEQUAL);
  glDepthMask(GL_TRUE);
  glClipControl(GL_LOWER_LEFT, GL_ZERO_TO_ONE);
}

void endFrame() {
  glBindVertexArray(0);
  glUseProgram(0);
  glClipControl(GL_LOWER_LEFT, GL_NEGATIVE_ONE_TO_ONE);
  glFinish();
}

constexpr std::string_view kFlatVertex = R"(#version 330 compatibility
out vec3 place;
void main() {
  vec4 eye = gl_ModelViewMatrix * gl_Vertex;
  place = eye.xyz;
  gl_Position = gl_ProjectionMatrix * eye;
})";
constexpr std::string_view kFlatFragment = R"(#version 330 compatibility
in vec3 place;
out vec4 colour;
void main() {
  vec3 normal = normalize(cross(dFdx(place), dFdy(place)));
  colour = vec4(vec3(0.35 + 0.6 * abs(normal.z)), 1.0);
})";

}  // namespace

struct FullDetail::State {
  struct Piece {
    geo::LocalPoint origin;
    geo::Box3 bounds;
    GLuint array = 0;
    GLsizei indices = 0;
  };
  geo::Box3 bounds;
  GlFramebuffer target = makeTarget();
  GLuint program = programOf(std::string(kFlatVertex), std::string(kFlatFragment));
  std::vector<Piece> pieces;
  std::size_t triangles = 0;

  void add(const model::TileMesh& mesh) {
    Piece piece{mesh.origin, mesh.bounds, 0, static_cast<GLsizei>(mesh.indices.size())};
    piece.array = newArray();
    addAttribute(0, 3, GL_FLOAT, Numbers::kFloat, mesh.positions);
    bufferOf(GL_ELEMENT_ARRAY_BUFFER, mesh.indices);
    glBindVertexArray(0);
    triangles += mesh.indices.size() / 3;
    pieces.push_back(piece);
  }
};

/// Appends `from` to `into`, whose origin stays.
static void append(model::TileMesh& into, const model::TileMesh& from) {
  if (into.positions.empty()) into.origin = from.origin;
  const geo::Vec3 shift = from.origin - into.origin;
  const auto first = static_cast<std::uint32_t>(into.positions.size());
  for (const auto& p : from.positions)
    into.positions.push_back({p[0] + static_cast<float>(shift.x), p[1] + static_cast<float>(shift.y),
                              p[2] + static_cast<float>(shift.z)});
  for (const std::uint32_t index : from.indices) into.indices.push_back(first + index);
  into.bounds.add(from.bounds);
}

FullDetail::FullDetail(const City& city) : state_(std::make_unique<State>()) {
  constexpr std::size_t kLeastIndices = 3 * 65536;
  state_->bounds = city.bounds();
  model::TileMesh piece;
  const auto flush = [&] {
    if (!piece.indices.empty()) state_->add(piece);
    piece = {};
  };
  // Leaves in the order of the tree lie side by side.
  const auto all = scene::chooseTiles(city.tiles->nodes(), {}, {});
  for (const scene::WantedTile& leaf : all.drawn) {
    const auto content = city.tiles->load(leaf.tile, {});
    if (!content) throw std::runtime_error(content.diagnostics()[0].message());
    for (const model::TileMesh& mesh : content.value().meshes) append(piece, mesh);
    if (piece.indices.size() >= kLeastIndices) flush();
  }
  flush();
}

FullDetail::~FullDetail() {
  for (const auto& piece : state_->pieces) glDeleteVertexArrays(1, &piece.array);
}

std::size_t FullDetail::triangles() const { return state_->triangles; }

void FullDetail::draw(const render::LocalCamera& camera) {
  const Matrices matrices(camera, state_->bounds);
  beginFrame(state_->target);
  glUseProgram(state_->program);
  matrices.loadProjection();
  forEachInView(state_->pieces, matrices, [](const State::Piece& piece) {
    glBindVertexArray(piece.array);
    glDrawElements(GL_TRIANGLES, piece.indices, GL_UNSIGNED_INT, nullptr);
  });
  endFrame();
}

struct BareLoop::State {
  struct Piece {
    geo::LocalPoint origin;
    geo::Box3 bounds;
    GLuint faces = 0;
    GLsizei indices = 0;
    GLuint edges = 0;
    GLsizei ends = 0;
  };
  geo::Box3 bounds;
  GlFramebuffer target = makeTarget();
  GLuint faces = 0, edges = 0, sky = 0, states = 0, stateBuffer = 0;
  std::unique_ptr<GlTexture> shadow;
  std::vector<Piece> pieces;

  void add(const model::TileMesh& mesh);
};

void BareLoop::State::add(const model::TileMesh& mesh) {
  Piece piece;
  piece.origin = mesh.origin;
  piece.bounds = mesh.bounds;
  piece.indices = static_cast<GLsizei>(mesh.indices.size());
  piece.faces = newArray();
  addAttribute(0, 3, GL_FLOAT, Numbers::kFloat, mesh.positions);
  addAttribute(scene::kAttributeNormalClass, 4, GL_SHORT, Numbers::kNormalised, mesh.normalClass);
  addAttribute(scene::kAttributeMaterial, 4, GL_UNSIGNED_BYTE, Numbers::kNormalised, mesh.material);
  addAttribute(scene::kAttributeIds, 2, GL_UNSIGNED_INT, Numbers::kWhole, mesh.ids);
  bufferOf(GL_ELEMENT_ARRAY_BUFFER, mesh.indices);
  if (!mesh.edgePositions.empty()) {
    piece.ends = static_cast<GLsizei>(mesh.edgePositions.size());
    piece.edges = newArray();
    addAttribute(0, 3, GL_FLOAT, Numbers::kFloat, mesh.edgePositions);
    addAttribute(scene::kAttributeIds, 1, GL_UNSIGNED_INT, Numbers::kWhole, mesh.edgeObjects);
  }
  glBindVertexArray(0);
  pieces.push_back(piece);
}

BareLoop::BareLoop(const City& city, const render::ShaderLibrary& library, const scene::TileView& view)
    : state_(std::make_unique<State>()) {
  State& s = *state_;
  const auto source = [&library](const char* file) { return library.source(file).value(); };
  s.faces = programOf(source("surface.vert.glsl"), source("surface.frag.glsl"));
  s.edges = programOf(source("edge.vert.glsl"), source("edge.frag.glsl"));
  s.sky = programOf(source("screen.vert.glsl"), source("sky.frag.glsl"));
  s.bounds = city.bounds();
  s.shadow = std::make_unique<GlTexture>(GlTexture::Format::kShadow32f, 1024, 1024);
  const std::vector<std::uint32_t> states(city.source ? city.source->catalogue().size() : 1, 0U);
  s.stateBuffer = bufferOf(GL_TEXTURE_BUFFER, states);
  glGenTextures(1, &s.states);
  glBindTexture(GL_TEXTURE_BUFFER, s.states);
  glTexBuffer(GL_TEXTURE_BUFFER, GL_RGBA8, s.stateBuffer);
  const auto choice = scene::chooseTiles(city.tiles->nodes(), std::span(&view, 1), {});
  std::vector<model::TileMesh> meshes;
  for (const scene::WantedTile& wanted : choice.drawn) {
    const auto content = city.tiles->load(wanted.tile, {});
    if (!content) throw std::runtime_error(content.diagnostics()[0].message());
    for (const model::TileMesh& mesh : content.value().meshes) meshes.push_back(mesh);
  }
  const auto wallsSeen = [&view](const model::TileMesh& mesh) {
    return scene::isSeen(mesh.bounds, scene::wallMetresOf(mesh), std::span(&view, 1));
  };
  const bool walls = std::ranges::any_of(meshes, wallsSeen);
  for (const model::TileMesh& mesh : meshes)
    if (walls || scene::wallMetresOf(mesh) <= 0.0) s.add(mesh);
}

BareLoop::~BareLoop() {
  glDeleteTextures(1, &state_->states);
  glDeleteBuffers(1, &state_->stateBuffer);
}

void BareLoop::draw(const render::LocalCamera& camera) {
  State& s = *state_;
  const Matrices matrices(camera, s.bounds);
  beginFrame(s.target);
  matrices.loadProjection();
  const auto set = [](GLuint program, const char* name, auto... values) {
    const GLint at = glGetUniformLocation(program, name);
    if constexpr (sizeof...(values) == 1)
      glUniform1f(at, static_cast<float>(values)...);
    else
      glUniform3f(at, static_cast<float>(values)...);
  };
  const auto sampler = [](GLuint program, const char* name, GLint unit) {
    glUniform1i(glGetUniformLocation(program, name), unit);
  };
  glUseProgram(s.faces);
  s.shadow->bind(scene::kUnitSunShadow);
  glActiveTexture(GL_TEXTURE0 + scene::kUnitObjectState);
  glBindTexture(GL_TEXTURE_BUFFER, s.states);
  sampler(s.faces, "objectState", scene::kUnitObjectState);
  sampler(s.faces, "sunShadow", scene::kUnitSunShadow);
  set(s.faces, "perspective", 1.0F);
  set(s.faces, "up", 0.0F, 0.5F, 0.8F);
  set(s.faces, "sunDirection", 0.3F, 0.5F, 0.8F);
  set(s.faces, "sunColour", 0.6F, 0.6F, 0.6F);
  set(s.faces, "skyColour", 0.3F, 0.3F, 0.35F);
  for (int i = 0; i < 16; ++i) set(s.faces, ("palette[" + std::to_string(i) + "]").c_str(), 0.6F, 0.6F, 0.6F);
  glEnable(GL_POLYGON_OFFSET_FILL);
  glPolygonOffset(-0.6F, -1.0F);
  forEachInView(s.pieces, matrices, [](const State::Piece& piece) {
    glBindVertexArray(piece.faces);
    glDrawElements(GL_TRIANGLES, piece.indices, GL_UNSIGNED_INT, nullptr);
  });
  glDisable(GL_POLYGON_OFFSET_FILL);
  glDepthMask(GL_FALSE);
  glUseProgram(s.sky);
  glBindVertexArray(0);
  glDrawArrays(GL_TRIANGLES, 0, 3);
  glUseProgram(s.edges);
  glEnable(GL_BLEND);
  glBlendFunc(GL_SRC_ALPHA, GL_ONE_MINUS_SRC_ALPHA);
  sampler(s.edges, "objectState", scene::kUnitObjectState);
  set(s.edges, "perspective", 1.0F);
  set(s.edges, "metresPerPixel", render::metresPerPixelUnit(camera, kSize));
  glUniform4f(glGetUniformLocation(s.edges, "edgeColour"), 0.2F, 0.2F, 0.2F, 0.5F);
  forEachInView(s.pieces, matrices, [](const State::Piece& piece) {
    if (piece.ends == 0) return;
    glBindVertexArray(piece.edges);
    glDrawArrays(GL_LINES, 0, piece.ends);
  });
  glDisable(GL_BLEND);
  glDepthMask(GL_TRUE);
  endFrame();
}

}  // namespace stadtblick::bench
