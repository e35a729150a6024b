rootProject.name = "Turnstone"
include(":shared")
