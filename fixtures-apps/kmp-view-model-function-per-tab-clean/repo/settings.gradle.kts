rootProject.name = "Elderfen"
include(":shared")
