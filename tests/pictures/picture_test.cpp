// picture_test PROGRAM REFERENCE OUTPUT MAXIMUM MEAN ARGUMENT…: runs `PROGRAM render ARGUMENT… -o OUTPUT`
// without a display and compares the picture with the reference. A missing reference fails, but leaves the
// picture.
#include <fmt/core.h>
#include <sys/wait.h>
#include <unistd.h>

#include <charconv>
#include <cstdlib>
#include <string_view>
#include <vector>

#include "io/image_file.hpp"
#include "render/picture_compare.hpp"

namespace {

using namespace stadtblick;

int run(const std::vector<const char*>& command) {
  const pid_t child = fork();
  if (child == 0) {
    std::vector<char*> arguments;
    for (const char* argument : command)
      arguments.push_back(const_cast<char*>(argument));  // execv's old type
    arguments.push_back(nullptr);
    unsetenv("DISPLAY");
    unsetenv("WAYLAND_DISPLAY");
    execv(arguments[0], arguments.data());
    _exit(127);
  }
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

double number(std::string_view text) {
  double value = -1.0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

int compare(const char* referenceFile, const char* outputFile, double maximum, double mean) {
  const auto output = io::readImage(outputFile);
  if (!output) {
    fmt::print("The picture '{}' cannot be read.\n", outputFile);
    return 1;
  }
  const auto reference = io::readImage(referenceFile);
  if (!reference) {
    fmt::print("There is no reference '{}'. Look at '{}'; when it is right, copy it there.\n", referenceFile,
               outputFile);
    return 1;
  }
  const auto difference = render::comparePictures(reference.value(), output.value());
  if (!difference.sameSize) {
    fmt::print("The picture is {} x {} pixels, the reference {} x {}.\n", output->width, output->height,
               reference->width, reference->height);
    return 1;
  }
  fmt::print("largest difference {} (allowed {}) at {}, {}; mean {:.4f} (allowed {})\n", difference.maximum,
             maximum, difference.x, difference.y, difference.mean, mean);
  return difference.maximum <= maximum && difference.mean <= mean ? 0 : 1;
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 7) {
    fmt::print("picture_test PROGRAM REFERENCE OUTPUT MAXIMUM MEAN ARGUMENT…\n");
    return 2;
  }
  std::vector<const char*> command{arguments[1], "render"};
  for (int i = 6; i < count; ++i) command.push_back(arguments[i]);
  command.push_back("-o");
  command.push_back(arguments[3]);
  if (const int code = run(command); code != 0) {
    fmt::print("The program ended with {}.\n", code);
    return 1;
  }
  return compare(arguments[2], arguments[3], number(arguments[4]), number(arguments[5]));
}
