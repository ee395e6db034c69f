#include "io/prepared/text_numbers.hpp"

#include <tuple>

#include "io/prepared/content_hash.hpp"

namespace stadtblick::io::prepared {

bool TextNumbers::ByText::operator()(const Text& a, const Text& b) const {
  return std::tie(a.column, a.hash[0], a.hash[1], a.use) < std::tie(b.column, b.hash[0], b.hash[1], b.use);
}

bool TextNumbers::ByFirst::operator()(const First& a, const First& b) const {
  return std::tie(a.first, a.use) < std::tie(b.first, b.use);
}

void TextNumbers::add(std::uint32_t column, std::string_view text) {
  byText_.add({{contentHash(text, 1), contentHash(text, 2)}, uses_++, column});
}

void TextNumbers::decide() {
  auto texts = byText_.sorted();
  Text known;
  bool any = false;
  while (const Text* text = texts.next()) {
    const bool same = any && text->column == known.column && text->hash[0] == known.hash[0] &&
                      text->hash[1] == known.hash[1];
    if (!same) known = *text;
    any = true;
    byFirst_.add({known.use, text->use, text->column});
  }
  auto firsts = byFirst_.sorted();
  std::uint64_t column = 0;
  std::uint32_t numbers = 0;  // in the column, so far
  while (const First* first = firsts.next()) {
    if (first->column != column) numbers = 0;
    column = first->column;
    const bool isFirst = first->use == first->first;
    if (isFirst) ++numbers;
    byUse_.add({first->use, numbers - 1, isFirst ? 1U : 0U});
  }
  numbers_.emplace(byUse_.sorted());
  failed_ = texts.failed() || firsts.failed() || numbers_->failed();
}

TextNumbers::Number TextNumbers::next() {
  const Use* use = numbers_->next();
  if (use == nullptr) {
    failed_ = true;
    return {};
  }
  return {use->number, use->isFirst != 0};
}

base::Result<base::Done> TextNumbers::lost() const {
  if (auto status = byText_.status(); !status) return status;
  if (auto status = byFirst_.status(); !status) return status;
  return byUse_.lost();
}

}  // namespace stadtblick::io::prepared
