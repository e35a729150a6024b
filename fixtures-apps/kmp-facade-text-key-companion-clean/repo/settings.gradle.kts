rootProject.name = "Sorrelby"
include(":shared")
