— proofline-development nb+LGyydV6yP5ssExNgAeu7vgHK3qglBhr5Ua3+asSuBCW7TaDBMcIzXgwAYN5/uDXTjxLr/jaBb6w7+iYz1Dw==
