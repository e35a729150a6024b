plugins {
    kotlin("multiplatform")
    kotlin("plugin.serialization")
}

kotlin {
    listOf(iosArm64(), iosSimulatorArm64()).forEach { it.binaries.framework { baseName = "Shared" } }

    sourceSets {
        commonMain.dependencies {
            implementation("io.insert-koin:koin-core:4.1.1")
            implementation("io.ktor:ktor-client-core:3.3.2")
            implementation("io.ktor:ktor-client-content-negotiation:3.3.2")
            implementation("io.ktor:ktor-serialization-kotlinx-json:3.3.2")
        }
        iosMain.dependencies {
            implementation("io.ktor:ktor-client-darwin:3.3.2")
        }
    }
}
