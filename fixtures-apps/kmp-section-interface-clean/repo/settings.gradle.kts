rootProject.name = "Elderberry"
include(":shared")
