# stadtblick_room(NAME [PUBLIC lib…] [PRIVATE lib…])
#   A folder under src/ is a target `stadtblick_NAME` and a namespace. PUBLIC names the rooms (and the few libraries) that
#   its headers show; PRIVATE third parties stay in its .cpp files.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}")

add_library(stadtblick_options INTERFACE)
target_compile_options(stadtblick_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Wold-style-cast
  -Woverloaded-virtual -Wcast-align -Wunused -Wimplicit-fallthrough -Werror)
if(STADTBLICK_SANITIZE)
  target_compile_options(stadtblick_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
                                                      -fno-sanitize-recover=undefined
    -Wno-maybe-uninitialized)  # g++ 12 sees it in the standard library where the sanitizers have changed the code
  target_link_options(stadtblick_options INTERFACE -fsanitize=address,undefined)
endif()

function(stadtblick_room name)
  cmake_parse_arguments(room "" "" "PUBLIC;PRIVATE" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.hpp")
  add_library(stadtblick_${name} STATIC ${sources})
  target_include_directories(stadtblick_${name} PUBLIC "${PROJECT_SOURCE_DIR}/src")
  target_link_libraries(stadtblick_${name} PUBLIC ${room_PUBLIC} PRIVATE stadtblick_options ${room_PRIVATE})
  set_target_properties(stadtblick_${name} PROPERTIES LINKER_LANGUAGE CXX)
endfunction()
