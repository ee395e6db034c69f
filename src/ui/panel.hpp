#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "session/session.hpp"
#include "ui/interface_state.hpp"
#include "ui/translator.hpp"
#include "ui/widgets.hpp"

namespace stadtblick::ui {

class ViewController;

/// What a panel works with while it is drawn. It reads the snapshot and changes the session by commands only.
struct PanelContext {
  session::Session& session;
  std::shared_ptr<const session::Snapshot> snapshot;
  Widgets& w;
  const Translator& tr;
  ViewController& view;
  InterfaceState& state;

  /// Applies a command; what is wrong with it is shown as a notification.
  bool apply(const session::Command& command);
  /// The sentence of a finding in the language of the interface.
  std::string sentence(const base::Diagnostic& finding) const;
};

enum class Region : std::uint8_t { kLeft, kRight };

/// A part of the side areas. Lives as long as its registry.
class Panel {
 public:
  virtual ~Panel() = default;
  virtual std::string_view id() const = 0;
  virtual std::string_view title() const = 0;  ///< English; message id.
  virtual Icon icon() const = 0;
  virtual Region region() const = 0;
  /// Stands behind the title: "3"; "" for nothing.
  virtual std::string badge(PanelContext&) { return {}; }
  virtual void draw(PanelContext& context) = 0;
};

/// The panels of one window, in the order in which they are offered.
class PanelRegistry {
 public:
  /// False where a panel of that id is there already; it is not taken then.
  bool add(std::unique_ptr<Panel> panel);
  Panel* find(std::string_view id) const;
  std::vector<Panel*> in(Region region) const;

 private:
  std::vector<std::unique_ptr<Panel>> panels_;
};

}  // namespace stadtblick::ui
