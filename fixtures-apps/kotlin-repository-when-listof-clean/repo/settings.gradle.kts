rootProject.name = "Plover"
include(":shared")
