rootProject.name = "Woodruff"
include(":shared")
