# What the program reads at run time, in the build tree where it lies and in the installed tree under share/stadtblick.
include(GNUInstallDirs)

# Message catalogues: data/messages/LANGUAGE.po -> messages/LANGUAGE.mo
find_program(MSGFMT msgfmt REQUIRED)
file(GLOB catalogues CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/data/messages/*.po")
foreach(catalogue ${catalogues})
  cmake_path(GET catalogue STEM language)
  set(compiled "${CMAKE_BINARY_DIR}/messages/${language}.mo")
  add_custom_command(OUTPUT "${compiled}" DEPENDS "${catalogue}"
    COMMAND ${CMAKE_COMMAND} -E make_directory "${CMAKE_BINARY_DIR}/messages"
    COMMAND "${MSGFMT}" --check-format -o "${compiled}" "${catalogue}")
  list(APPEND compiled_catalogues "${compiled}")
endforeach()
add_custom_target(stadtblick_messages ALL DEPENDS ${compiled_catalogues})

install(TARGETS stadtblick RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY "${PROJECT_SOURCE_DIR}/data" "${PROJECT_SOURCE_DIR}/shaders"
  DESTINATION ${CMAKE_INSTALL_DATADIR}/stadtblick PATTERN "*.po" EXCLUDE)
install(FILES ${compiled_catalogues} DESTINATION ${CMAKE_INSTALL_DATADIR}/stadtblick/messages)
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" "${PROJECT_SOURCE_DIR}/docs/command-line.md" "${PROJECT_SOURCE_DIR}/docs/diagnostics.md"
  DESTINATION ${CMAKE_INSTALL_DOCDIR})
