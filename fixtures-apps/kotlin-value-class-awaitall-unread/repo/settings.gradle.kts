rootProject.name = "Larkspur"
include(":shared")
