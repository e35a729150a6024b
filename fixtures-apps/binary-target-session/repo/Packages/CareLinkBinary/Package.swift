// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "CareLinkBinary",
    platforms: [.iOS(.v18)],
    products: [.library(name: "CareLink", targets: ["CareLink"])],
    targets: [
        .binaryTarget(
            name: "CareLink",
            url: "https://downloads.carelink.dev/ios/CareLink-5.2.1.xcframework.zip",
            checksum: "5d1f0c4f5a0a6c2f1e6c94b8d6b9ad2b6ab2a1e5c4e2dd9a3dc0a3f2c7b8e911"
        )
    ]
)
